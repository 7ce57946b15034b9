package vn.xeploai.gateway.render;

import jakarta.ws.rs.core.Response.Status;
import vn.xeploai.platform.problem.Refusal;

class FormatRefusal extends Refusal {
    private FormatRefusal(String format) {
        super(Status.NOT_ACCEPTABLE, "format-not-acceptable", format);
    }

    static Refusal notSupported(String format) {
        return new FormatRefusal(format).at("format");
    }
}
