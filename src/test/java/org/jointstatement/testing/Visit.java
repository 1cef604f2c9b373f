package org.jointstatement.testing;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What going to a page took, read from the browser's network log. */
record Visit(String page, int status, List<String> requests) {

    private static final JsonMapper JSON = new JsonMapper();

    static Visit of(List<String> log) {
        List<JsonNode> messages =
                log.stream().map(line -> JSON.readTree(line).get("message")).toList();
        List<String> requests = messages.stream()
                .filter(message -> isOf(message, "Network.requestWillBeSent"))
                .map(message -> message.at("/params/request/url").asString())
                .toList();
        return messages.stream()
                .filter(message -> isOf(message, "Network.responseReceived"))
                .map(message -> message.get("params"))
                .filter(response -> response.get("type").asString().equals("Document"))
                .reduce((earlier, later) -> later)
                .map(response -> new Visit(
                        response.get("requestId").asString(),
                        response.at("/response/status").asInt(),
                        requests))
                .orElse(new Visit("", 0, requests));
    }

    private static boolean isOf(JsonNode message, String method) {
        return message.get("method").asString().equals(method);
    }
}
