package org.jointstatement.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * The types that a request accepts, without their parameters: which charset an answer comes in, and what else is said of
 * it, is not for who asks to say.
 */
class AcceptedTypes implements ContentNegotiationStrategy {

    private static final String QUALITY = "q";

    private final HeaderContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        return header.resolveMediaTypes(request).stream()
                .map(AcceptedTypes::plain)
                .toList();
    }

    private static MediaType plain(MediaType type) {
        String quality = type.getParameter(QUALITY);
        return new MediaType(type.getType(), type.getSubtype(), quality == null ? Map.of() : Map.of(QUALITY, quality));
    }
}
