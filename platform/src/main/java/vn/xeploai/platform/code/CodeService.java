package vn.xeploai.platform.code;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.problem.FieldError;
import vn.xeploai.platform.time.Days;

/** Looks up the codes of a request, all at once. */
@Singleton
class CodeService {
    private final Instance<CodeDirectory> directory;
    private final Days days;

    /** @param directory none in a module without marked ids */
    CodeService(Instance<CodeDirectory> directory, Days days) {
        this.directory = directory;
        this.days = days;
    }

    /** @param on null for today */
    NamedCode named(String field, String kind, IdOrCode written, LocalDate on) {
        return new NamedCode(field, new Code(kind, written.system(), written.value(), days.orToday(on)));
    }

    /**
     * The id that each code names.
     *
     * @throws CodeRefusal 422 {@code code-unresolved}, with every code that does not name exactly one thing on its day
     */
    Map<Code, UUID> ids(Collection<NamedCode> named) {
        if (named.isEmpty()) return Map.of();
        var matches = directory.get().find(named.stream().map(NamedCode::code).collect(Collectors.toSet()));
        var ids = new HashMap<Code, UUID>();
        var faults = new ArrayList<FieldError>();
        for (var one : named) {
            var match = matches.getOrDefault(one.code(), CodeMatch.NONE);
            if (match.ids().size() == 1) ids.put(one.code(), match.ids().get(0));
            else faults.add(fault(one, match));
        }
        if (!faults.isEmpty()) throw CodeRefusal.unresolved(faults);
        return ids;
    }

    private static FieldError fault(NamedCode one, CodeMatch match) {
        var sent = one.code().words() + " (" + one.code().on() + ")";
        if (!match.ids().isEmpty()) return FieldError.notAmong(one.field(), "code-ambiguous", sent, match.words());
        var code = match.candidates().isEmpty() ? "code-unknown" : "code-of-other-days";
        return FieldError.notAmong(one.field(), code, sent, match.words());
    }
}
