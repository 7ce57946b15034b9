package vn.xeploai.standalone.sample;

import vn.xeploai.standalone.sample.SampleFacts.LaterVersion;

/**
 * A unit of the sample.
 *
 * @param key its value in {@code system}: an administrative code, or one of the sample's own
 * @param parent null at the top
 * @param became what it was renamed to later; null if nothing
 */
record SampleUnit(
        String system, String key, SampleUnit parent, String name, UnitKind kind, UnitType type, LaterVersion became) {
    /** The register of administrative codes. */
    static final String GSO = "GSO";
    /** The names that the sample gives to units without an administrative code. */
    static final String OWN = "XEPLOAI_SAMPLE";

    static SampleUnit place(String code, SampleUnit parent, String name, UnitKind kind, UnitType type) {
        return new SampleUnit(GSO, code, parent, name, kind, type, null);
    }

    /** A unit inside a commune, which only the sample has a name for. */
    static SampleUnit inside(String key, SampleUnit parent, String name, UnitKind kind, UnitType type) {
        return new SampleUnit(OWN, key, parent, name, kind, type, null);
    }

    SampleUnit laterBecoming(LaterVersion version) {
        return new SampleUnit(system, key, parent, name, kind, type, version);
    }
}
