package vn.xeploai.platform.context;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/**
 * Passes on the caller's token, by which the other service decides what the caller may see, and the headers of context, so that one request id
 * runs through the logs of all services.
 */
@Singleton
public class CallerHeaders implements ClientHeadersFactory {
    private final RequestContext context;

    CallerHeaders(RequestContext context) {
        this.context = context;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.putSingle(RequestHeaders.REQUEST_ID, context.requestId());
        headers.putSingle("X-Client-Id", context.clientId());
        if (context.authorization() != null) headers.putSingle(HttpHeaders.AUTHORIZATION, context.authorization());
        headers.putSingle("Accept-Language", context.locale().toLanguageTag());
        if (context.representedParty() != null) headers.putSingle("X-Represented-Party", context.representedParty());
        if (context.issue() != null) headers.putSingle("X-Issue", context.issue());
        return headers;
    }
}
