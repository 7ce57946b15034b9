package vn.xeploai.standalone.sample;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.UnitType;
import vn.xeploai.standalone.sample.RecordFacts.WeaknessFacts;

/** Published facts about the real organisations: the contents of the files in {@code sample/}. */
record SampleFacts(
        LocalDate begins,
        long seed,
        CountryFacts country,
        List<ProvinceFacts> provinces,
        List<DistrictFacts> districts,
        ReformFacts reform,
        PeopleFacts people) {
    private static final ObjectReader YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build().reader();

    static SampleFacts read() {
        var frame = read("sample", Frame.class);
        var districts = frame.districts().stream()
                .map(name -> read(name, DistrictFacts.class))
                .toList();
        return new SampleFacts(
                frame.begins(),
                frame.seed(),
                frame.country(),
                frame.provinces(),
                districts,
                read("reform", ReformFacts.class),
                read("people", PeopleFacts.class));
    }

    private static <T> T read(String name, Class<T> type) {
        try (var file = SampleFacts.class.getResourceAsStream("/sample/" + name + ".yaml")) {
            return YAML.readValue(file, type);
        } catch (IOException failure) {
            throw new UncheckedIOException("sample/" + name + ".yaml", failure);
        }
    }

    private record Frame(
            LocalDate begins, long seed, CountryFacts country, List<ProvinceFacts> provinces, List<String> districts) {}

    record CountryFacts(String name) {}

    record ProvinceFacts(String code, String name, UnitType type, String recordLetters) {}

    /**
     * @param committee the name of the district's committee in its documents
     * @param years the years of ratings for which the members are drawn, ascending
     * @param laterYears the years of ratings after those, ascending
     * @param postYears those of them in which leading collectives, leaders and officials are rated too
     * @param areaNames the word for residential areas by the type of their commune
     */
    record DistrictFacts(
            String province,
            String code,
            String name,
            UnitType type,
            String committee,
            String documentMark,
            LaterVersion became,
            List<Integer> years,
            List<Integer> laterYears,
            List<Integer> postYears,
            Map<UnitType, String> areaNames,
            List<CommuneFacts> communes,
            List<NotSubmitted> notSubmitted,
            List<ReviewFacts> reviews,
            List<RegistrationFacts> registrations,
            List<MeetingFacts> meetings,
            List<KnownGrade> known,
            RecordFacts records) {

        DistrictFacts {
            laterYears = laterYears == null ? List.of() : laterYears;
            postYears = postYears == null ? List.of() : postYears;
            notSubmitted = notSubmitted == null ? List.of() : notSubmitted;
            reviews = reviews == null ? List.of() : reviews;
            registrations = registrations == null ? List.of() : registrations;
            meetings = meetings == null ? List.of() : meetings;
            known = known == null ? List.of() : known;
            records = records == null ? RecordFacts.NONE : records;
        }

        boolean ratesPosts(int year) {
            return postYears.contains(year);
        }

        boolean submits(int year, String commune) {
            return !notSubmitted.contains(new NotSubmitted(year, commune));
        }
    }

    record LaterVersion(LocalDate on, String name, UnitType type) {}

    record NotSubmitted(int year, String commune) {}

    /**
     * A commune in which every cell and every member was reviewed in a year, and nothing of a checklist was found.
     *
     * @param weaknesses that the commune found in itself
     */
    record ReviewFacts(int year, String commune, String checklist, List<WeaknessFacts> weaknesses) {}

    /**
     * A commune whose members all registered in a programme.
     *
     * @param month of the year, on the 10th
     * @param item what they committed themselves to
     */
    record RegistrationFacts(int year, String commune, String programme, int month, String item) {}

    /** A commune in which every cell met every month of a year. */
    record MeetingFacts(int year, String commune) {}

    /** @param unit the name of a unit of the commune; null for the commune itself */
    record KnownGrade(int year, String commune, String unit, String grade) {
        boolean isOf(int rated, String code, String name) {
            return year == rated && commune.equals(code) && name.equals(unit);
        }
    }

    /** @param members null if nothing is published and everything is drawn */
    record CommuneFacts(
            String code,
            UnitType type,
            String name,
            Integer members,
            List<CellFacts> cells,
            SectionFacts sections,
            PostFacts posts,
            Integer goodOrBetterAbovePercent) {

        CommuneFacts {
            posts = posts == null ? PostFacts.UNKNOWN : posts;
        }

        String place() {
            return type.word() + " " + name;
        }
    }

    /**
     * One cell, or {@code count} of them numbered from 1.
     *
     * @param members null if unknown
     */
    record CellFacts(String name, UnitType type, Integer count, Integer members) {}

    record SectionFacts(int count, int cellsEach, String name, String cellName) {}

    /**
     * @param standingMembers how many members of the office's cell are on the standing committee
     * @param secretariesHeading the cells whose secretary also heads the area; all residential ones if {@code allSecretariesHeading}
     */
    record PostFacts(
            Integer officials,
            Integer partTimers,
            int standingMembers,
            List<String> secretariesHeading,
            boolean allSecretariesHeading) {
        static final PostFacts UNKNOWN = new PostFacts(null, null, 0, null, false);

        PostFacts {
            secretariesHeading = secretariesHeading == null ? List.of() : secretariesHeading;
        }
    }

    record PeopleFacts(
            List<String> familyNames,
            List<String> middleNamesMale,
            List<String> middleNamesFemale,
            List<String> givenNamesMale,
            List<String> givenNamesFemale,
            List<String> birthProvincesElsewhere,
            List<OfficeFacts> leadingOffices,
            List<OfficeFacts> officialOffices,
            List<String> partTimerTitles) {}

    /** @param code in the catalogue of cadres */
    record OfficeFacts(String title, String code) {}
}
