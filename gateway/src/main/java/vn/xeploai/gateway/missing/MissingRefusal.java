package vn.xeploai.gateway.missing;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.xeploai.gateway.source.Register;
import vn.xeploai.platform.problem.Refusal;

class MissingRefusal extends Refusal {
    private MissingRefusal(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    static Refusal notOf(String parameter, Register register) {
        return new MissingRefusal(Status.BAD_REQUEST, "parameter-not-of-register", parameter, register.name())
                .at(parameter);
    }

    static Refusal programmeMissing() {
        return new MissingRefusal(Status.BAD_REQUEST, "programme-missing").at("programme");
    }
}
