package vn.xeploai.gateway.trend;

import jakarta.ws.rs.core.Response.Status;
import vn.xeploai.platform.problem.Refusal;

class TrendRefusal extends Refusal {
    private TrendRefusal(String code, Object... arguments) {
        super(Status.BAD_REQUEST, code, arguments);
    }

    static Refusal yearsOutOfBounds(int from, int to, int most) {
        return new TrendRefusal("trend-years-out-of-bounds", from, to, most).at("to");
    }
}
