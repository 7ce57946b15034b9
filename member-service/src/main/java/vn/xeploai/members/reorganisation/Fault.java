package vn.xeploai.members.reorganisation;

import vn.xeploai.platform.problem.FieldError;

/**
 * One reason why a decision cannot be recorded.
 *
 * @param field where in the request
 * @param code the rule
 * @param about the unit, member or code at fault
 */
record Fault(String field, String code, String about) {
    FieldError error() {
        return new FieldError(field, code, null);
    }
}
