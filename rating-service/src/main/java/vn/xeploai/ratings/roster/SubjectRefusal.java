package vn.xeploai.ratings.roster;

import vn.xeploai.platform.problem.Refusal;
import vn.xeploai.ratings.scheme.Subject;

class SubjectRefusal extends Refusal {
    private SubjectRefusal(String code, Object... arguments) {
        super(UNPROCESSABLE, code, arguments);
    }

    static Refusal unknown(Subject subject, String field) {
        var person = subject.kind().person() ? 1 : 0;
        return new SubjectRefusal("conduct-subject-unknown", subject.id(), person).at(field);
    }
}
