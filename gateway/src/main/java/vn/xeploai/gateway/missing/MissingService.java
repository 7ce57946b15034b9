package vn.xeploai.gateway.missing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.gateway.missing.MissingResponse.MissingItem;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.scope.ScopeService;
import vn.xeploai.gateway.source.MissingPage;
import vn.xeploai.gateway.source.MissingPage.Missing;
import vn.xeploai.gateway.source.NameDirectory;
import vn.xeploai.gateway.source.NameDirectory.Named;
import vn.xeploai.gateway.source.NameDirectory.NamedSubject;
import vn.xeploai.gateway.source.Parallel;
import vn.xeploai.gateway.source.RatingChange.Campaign;
import vn.xeploai.gateway.source.RegisterDirectory;
import vn.xeploai.gateway.source.SourceRefusal;
import vn.xeploai.platform.page.Cursor;
import vn.xeploai.platform.page.PageRefusal;

/** Lists who is missing in the campaigns that hold a unit or are below it, one campaign after the other. */
@Singleton
class MissingService {
    private static final int AT_ONCE = 2;
    private static final int CURSOR_KEYS = 2;

    private final ScopeService scopes;
    private final RegisterDirectory registers;
    private final NameDirectory names;

    MissingService(ScopeService scopes, RegisterDirectory registers, NameDirectory names) {
        this.scopes = scopes;
        this.registers = registers;
        this.names = names;
    }

    /** A campaign of the page, and those of its rows that are shown. */
    private record Part(UUID campaign, Missing item) {}

    /** @param next null on the last page */
    private record Rows(List<Part> parts, Cursor next) {}

    MissingResponse list(MissingQuery query) {
        var cursor = query.firstPage() ? null : Cursor.decode(query.after(), CURSOR_KEYS);
        var question = query.question(cursor == null ? query.knownAt() : cursor.knownAt());
        return scopes.scope(question)
                .chain(scope -> {
                    SourceRefusal.throwFirst(scope.failures());
                    return page(query, scope, cursor);
                })
                .await()
                .indefinitely();
    }

    private Uni<MissingResponse> page(MissingQuery query, Scope scope, Cursor cursor) {
        var campaigns = remaining(scope.campaigns(), cursor);
        var after = cursor == null || cursor.key().get(1).isEmpty()
                ? null
                : cursor.key().get(1);
        return rows(query, scope, campaigns, after, new ArrayList<>()).chain(rows -> total(query, scope)
                .chain(total -> names(scope, rows).map(found -> response(query, scope, rows, total, found))));
    }

    /**
     * From that campaign on in which the page before ended.
     *
     * @throws vn.xeploai.platform.problem.Refusal 400 {@code cursor-malformed} if it is of another unit or period
     */
    private static List<Campaign> remaining(List<Campaign> campaigns, Cursor cursor) {
        if (cursor == null) return campaigns;
        var remaining = campaigns.stream()
                .dropWhile(one -> !one.id().toString().equals(cursor.key().get(0)))
                .toList();
        if (remaining.isEmpty()) throw PageRefusal.cursorMalformed();
        return remaining;
    }

    /** Reads on until the page is full or all campaigns were read. */
    private Uni<Rows> rows(MissingQuery query, Scope scope, List<Campaign> campaigns, String after, List<Part> read) {
        if (campaigns.isEmpty()) return Uni.createFrom().item(new Rows(read, null));
        var campaign = campaigns.get(0);
        if (read.size() == query.limit()) return Uni.createFrom().item(new Rows(read, cursor(scope, campaign, "")));
        var question = query.asked(query.limit() - read.size(), false);
        return registers
                .missing(question, campaign.id(), scope.under(campaign), scope.knownAt(), after)
                .chain(page -> {
                    page.items().forEach(item -> read.add(new Part(campaign.id(), item)));
                    return page.next() == null
                            ? rows(query, scope, campaigns.subList(1, campaigns.size()), null, read)
                            : Uni.createFrom().item(new Rows(read, cursor(scope, campaign, page.next())));
                });
    }

    private static Cursor cursor(Scope scope, Campaign campaign, String after) {
        return new Cursor(scope.knownAt(), List.of(campaign.id().toString(), after));
    }

    /** Null if not requested. */
    private Uni<Long> total(MissingQuery query, Scope scope) {
        if (!query.total()) return Uni.createFrom().nullItem();
        return Parallel.ask(
                        scope.campaigns(),
                        AT_ONCE,
                        one -> registers.missing(
                                query.asked(1, true), one.id(), scope.under(one), scope.knownAt(), null))
                .map(pages -> pages.stream().mapToLong(MissingPage::total).sum());
    }

    private Uni<Map<UUID, Named>> names(Scope scope, Rows rows) {
        var subjects = rows.parts().stream()
                .map(Part::item)
                .map(item -> new NamedSubject(item.kind(), item.id(), item.unitId()))
                .toList();
        return names.names(subjects, scope.on(), scope.knownAt());
    }

    private static MissingResponse response(
            MissingQuery query, Scope scope, Rows rows, Long total, Map<UUID, Named> names) {
        var items = rows.parts().stream()
                .map(part -> MissingItem.of(
                        part.campaign(),
                        part.item(),
                        names.get(part.item().id()),
                        names.get(part.item().unitId())))
                .toList();
        return new MissingResponse(
                scope.id(),
                query.period().text(),
                query.in(),
                scope.knownAt(),
                items,
                total,
                rows.next() == null ? null : rows.next().encode());
    }
}
