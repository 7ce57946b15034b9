package vn.xeploai.platform.context;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** The caller and the number of a request. */
@RequestScoped
public class RequestContext {
    private RequestHeaders headers = RequestHeaders.NONE;
    private String operation = "none";
    private String query = "";
    private String bodyHash = "";
    private int successStatus = 200;
    private String issuer;
    private String caller;

    public String requestId() {
        return headers.requestId();
    }

    /** The caller, by the name in its token; before that has been verified, the system that the request claims to come from. */
    public String clientId() {
        return caller == null ? headers.clientId() : caller;
    }

    /** Whether the caller has been identified by a token. */
    public boolean verified() {
        return caller != null;
    }

    /** Who issued the token of the caller; null before it has been verified. */
    public String issuer() {
        return issuer;
    }

    /** The header {@code Authorization}, with which the caller's token goes on to other services; null if there is none. */
    public String authorization() {
        return headers.authorization();
    }

    /** On whose behalf the system calls ({@code X-Represented-Party}), or null. */
    public String representedParty() {
        return headers.representedParty();
    }

    /** The case the call belongs to ({@code X-Issue}), or null. */
    public String issue() {
        return headers.issue();
    }

    /** {@code Idempotency-Key}, or null. */
    public String idempotencyKey() {
        return headers.idempotencyKey();
    }

    /** Method and path, as in {@code POST /api/v1/units}. */
    public String operation() {
        return operation;
    }

    /** The query of the address as it was sent; empty if there is none. */
    public String query() {
        return query;
    }

    /** SHA-256 of the body as it was sent, of a request with an {@code Idempotency-Key}; empty if there is no body. */
    public String bodyHash() {
        return bodyHash;
    }

    public void hashed(String bodyHash) {
        this.bodyHash = bodyHash;
    }

    /** The requested path, as in {@code /api/v1/units}. */
    public String path() {
        return operation.substring(operation.indexOf(' ') + 1);
    }

    /** The status with which the called endpoint answers on success. */
    public int successStatus() {
        return successStatus;
    }

    /** The language of messages: {@code vi} unless the caller prefers {@code en}. */
    public Locale locale() {
        return headers.locale();
    }

    public void begin(RequestHeaders headers, String operation, String query) {
        this.headers = headers;
        this.operation = operation;
        this.query = query == null ? "" : query;
    }

    /** The caller is who the token says. */
    public void identify(String issuer, String caller) {
        this.issuer = issuer;
        this.caller = caller;
    }

    public void expect(int successStatus) {
        this.successStatus = successStatus;
    }
}
