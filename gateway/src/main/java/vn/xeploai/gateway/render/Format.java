package vn.xeploai.gateway.render;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How an answer is written. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON_TYPE),
    CSV(new MediaType("text", "csv", "UTF-8"));

    private final MediaType type;

    Format(MediaType type) {
        this.type = type;
    }

    /** The parameter decides; without it, what the caller likes best. */
    public static Format of(String parameter, List<MediaType> accepted) {
        if (parameter == null || parameter.isEmpty()) return preferred(accepted);
        return switch (parameter) {
            case "json" -> JSON;
            case "csv" -> CSV;
            default -> throw FormatRefusal.notSupported(parameter);
        };
    }

    private static Format preferred(List<MediaType> accepted) {
        for (var type : accepted) {
            if (type.isCompatible(JSON.type)) return JSON;
            if (type.isCompatible(MediaType.valueOf("text/csv"))) return CSV;
        }
        return JSON;
    }

    MediaType type() {
        return type;
    }
}
