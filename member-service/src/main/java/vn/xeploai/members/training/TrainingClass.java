package vn.xeploai.members.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.platform.act.Act;

/** A class of a course. */
@Entity
class TrainingClass extends Version<TrainingClass> {
    @Column(updatable = false)
    private String course;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String organiser;

    protected TrainingClass() {}

    TrainingClass(RecordTrainingClassRequest request, Act act) {
        this(request.course(), request.name().strip(), request.organiser().strip(), request.validity(), act);
    }

    private TrainingClass(String course, String name, String organiser, Validity validity, Act act) {
        super(validity, act);
        this.course = course;
        this.name = name;
        this.organiser = organiser;
    }

    @Override
    protected TrainingClass during(Validity validity, Act act) {
        return new TrainingClass(course, name, organiser, validity, act);
    }
}
