package vn.xeploai.standalone.sample;

import java.util.List;
import vn.xeploai.standalone.sample.ReformFacts.NewCommuneFacts;

/**
 * A ward or commune as it stands after the reform.
 *
 * @param sources the communes that went there, or the office of which did: first the one that had its code
 * @param cells those directly below it and those of its sections
 */
record NewCommune(
        NewCommuneFacts facts,
        SampleUnit unit,
        List<Commune> sources,
        List<SampleUnit> sections,
        List<SampleUnit> cells) {

    /** Whether it is one of the communes that stood before. */
    boolean wentOn() {
        return sources.stream().anyMatch(source -> source.unit().equals(unit));
    }
}
