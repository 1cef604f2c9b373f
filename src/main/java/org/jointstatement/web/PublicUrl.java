package org.jointstatement.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes the addresses that JSON gives: absolute, as the caller reached the portal. */
public final class PublicUrl {

    private PublicUrl() {}

    /** Puts scheme, host and port before a path of the portal's; needs a request. */
    public static String of(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
