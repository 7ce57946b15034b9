package vn.xeploai.standalone.signin;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page on which people choose who they are, in Vietnamese or English. It loads nothing and runs nothing. */
final class SignInPage {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · Xếp Loại</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #f5f5f5; margin: 0 }
            main { max-width: 32rem; margin: 2rem auto; padding: 1rem 1.5rem; background: #fff; border-radius: .5rem }
            h1 { font-size: 1.4rem; margin: .5rem 0 }
            .note { border-left: .25rem solid #b45309; padding-left: .75rem }
            button { display: block; width: 100%%; margin: .5rem 0; padding: .6rem .8rem; font: inherit; text-align: left; cursor: pointer;
              color: inherit; background: #fff; border: 1px solid #767676; border-radius: .3rem }
            button:hover { background: #eef4ff }
            button:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px }
            button span { color: #4b4b4b }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """;

    private final LocalServer gateway;

    SignInPage(LocalServer gateway) {
        this.gateway = gateway;
    }

    /** Asks which user, and hands on all parameters of the request. */
    Answer ask(Request request) {
        var language = languageOf(request);
        var words = isEnglish(language) ? Words.ENGLISH : Words.VIETNAMESE;
        var body = "<p class=\"note\">%s</p>%n<form method=\"post\" action=\"authorize\">%n%s%n%s%n</form>"
                .formatted(words.note(), hidden(request), buttons(language));
        return page(200, language, words.title(), body);
    }

    Answer refused(Request request, Refusal refusal) {
        var language = languageOf(request);
        var title = isEnglish(language) ? "Sign-in is not possible" : "Không đăng nhập được";
        return page(
                refusal.status(), language, title, "<p lang=\"en\">%s</p>".formatted(escaped(refusal.getMessage())));
    }

    Answer ended(Request request) {
        var language = languageOf(request);
        return page(200, language, isEnglish(language) ? "You are signed out" : "Đã đăng xuất", "");
    }

    private Answer page(int status, Locale language, String title, String body) {
        var page = PAGE.formatted(language.toLanguageTag(), title, title, body);
        // a form may lead on to the client only, and the page may not be shown within another
        var policy =
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                        + gateway.origins();
        // with less the browser would not say that the form is sent by this page
        return Answer.html(status, page, policy).with("Referrer-Policy", "same-origin");
    }

    private static String hidden(Request request) {
        return new TreeMap<>(request.parameters())
                .entrySet().stream()
                        .map(parameter -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                                .formatted(escaped(parameter.getKey()), escaped(parameter.getValue())))
                        .collect(Collectors.joining("\n"));
    }

    private static String buttons(Locale language) {
        return User.ALL.stream()
                .map(user -> "<button name=\"user\" value=\"%1$s\">%2$s <span>(%1$s)</span></button>"
                        .formatted(user.name(), escaped(user.label(language))))
                .collect(Collectors.joining("\n"));
    }

    private static Locale languageOf(Request request) {
        var accepted = request.header("Accept-Language");
        if (accepted == null) return VIETNAMESE;
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return found == null ? VIETNAMESE : found;
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE;
        }
    }

    private static boolean isEnglish(Locale language) {
        return language.equals(Locale.ENGLISH);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private record Words(String title, String note) {
        static final Words VIETNAMESE = new Words(
                "Chọn người dùng",
                "Chỉ để dùng thử trên máy này: không cần mật khẩu, ai dùng máy này cũng có thể chọn bất kỳ ai dưới đây. Không có người thật nào ở đây.");
        static final Words ENGLISH = new Words(
                "Choose a user",
                "This is for trying the system on this machine only: there are no passwords, and anyone who uses the machine can choose any of the users below. None of them is a real person.");
    }
}
