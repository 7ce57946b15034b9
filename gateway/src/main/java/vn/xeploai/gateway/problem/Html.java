package vn.xeploai.gateway.problem;

import java.util.Locale;

/** The markup of the pages. */
final class Html {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Xếp Loại</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
            h1 { font-size: 1.5rem; overflow-wrap: anywhere } h2 { font-size: 1.1rem; margin-bottom: 0 } p { margin: .3rem 0 }
            td { padding: .2rem .8rem .2rem 0; vertical-align: top } a { color: #0b57a4 }
            </style>
            </head>
            <body>
            <main>
            <p><a href="/problems/">Các loại lỗi · Problem types</a></p>
            <h1>%1$s</h1>
            %2$s</main>
            </body>
            </html>
            """;

    private Html() {}

    static String page(String title, String content) {
        return PAGE.formatted(text(title), content);
    }

    static String row(String code, String status, String vietnamese, String english) {
        return "<tr><td>%s</td><td><a href=\"/problems/%s\">%2$s</a></td><td>%s<br><span lang=\"en\">%s</span></td></tr>\n"
                .formatted(status, code, text(vietnamese), text(english));
    }

    /** @param service empty for all services */
    static String head(String status, String service) {
        return "<p>HTTP %s · %s</p>\n".formatted(status, service.isEmpty() ? "mọi dịch vụ · all services" : service);
    }

    static String words(Locale language, String title, String detail, String remedy) {
        var label = language.getLanguage().equals("vi") ? "Cách xử lý" : "What to do";
        return """
                <section lang="%s">
                <h2>%s</h2>
                <p>%s</p>
                <p><strong>%s:</strong> %s</p>
                </section>
                """
                .formatted(language, text(title), text(detail), label, text(remedy));
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
