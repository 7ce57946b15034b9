package vn.xeploai.standalone.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Lets people choose who they are, and sends them back to the client with a code (RFC 6749, section 4.1). */
final class Authorization {
    private final Codes codes;
    private final LocalServer gateway;
    private final SignInPage page;

    Authorization(Codes codes, LocalServer gateway) {
        this.codes = codes;
        this.gateway = gateway;
        this.page = new SignInPage(gateway);
    }

    Answer ask(Request request) {
        return answer(request, valid -> page.ask(request));
    }

    Answer choose(Request request) {
        return answer(request, valid -> {
            var name = request.required("user");
            var user = User.find(name).orElseThrow(() -> Refusal.invalidRequest("There is no such user."));
            return back(request, Map.of("code", codes.issue(valid, user)));
        });
    }

    /** Nobody stays signed in here: a client only drops its token. */
    Answer end(Request request) {
        var address = request.optional("post_logout_redirect_uri");
        if (address == null) return page.ended(request);
        if (!gateway.owns(address)) return page.refused(request, foreign("post_logout_redirect_uri"));
        return redirect(address, request, Map.of());
    }

    /** Only a client that is known, at an address of its own, learns why a request is refused; others are told nothing. */
    private Answer answer(Request request, Function<AuthorizationRequest, Answer> next) {
        try {
            checkClient(request);
        } catch (Refusal refusal) {
            return page.refused(request, refusal);
        }
        try {
            return next.apply(AuthorizationRequest.of(request));
        } catch (Refusal refusal) {
            var why = new LinkedHashMap<String, String>();
            why.put("error", refusal.error());
            why.put("error_description", refusal.getMessage());
            return back(request, why);
        }
    }

    private void checkClient(Request request) {
        if (!request.required("client_id").equals(Clients.UI)) {
            throw new Refusal(400, "unauthorized_client", "Nobody can sign in for this client_id.");
        }
        if (!gateway.owns(request.required("redirect_uri"))) throw foreign("redirect_uri");
    }

    private Refusal foreign(String parameter) {
        return Refusal.invalidRequest(parameter + " must begin with one of: " + gateway.origins());
    }

    private static Answer back(Request request, Map<String, String> parameters) {
        return redirect(request.required("redirect_uri"), request, parameters);
    }

    private static Answer redirect(String address, Request request, Map<String, String> parameters) {
        var all = new LinkedHashMap<>(parameters);
        if (request.optional("state") != null) all.put("state", request.optional("state"));
        var location = new StringBuilder(address);
        all.forEach((name, value) -> location.append(location.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, UTF_8)));
        return Answer.redirect(location.toString());
    }
}
