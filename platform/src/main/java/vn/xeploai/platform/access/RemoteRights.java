package vn.xeploai.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.xeploai.platform.access.RightsClient.InsideQuery;
import vn.xeploai.platform.context.RequestContext;

/**
 * Asks member-service about rights, on behalf of the caller. Where units and members belong is remembered for a moment, for each caller by itself:
 * member-service answers about those roots alone that it has granted to the caller.
 */
@Singleton
@DefaultBean
class RemoteRights implements RightsDirectory {
    private static final Logger LOG = Logger.getLogger(RemoteRights.class);
    private static final Duration KEPT = Duration.ofSeconds(15);
    private static final int MOST_KEPT = 100_000;

    private final RightsClient client;
    private final RequestContext context;
    private final Cache<Question, Boolean> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();

    private record Question(String issuer, String caller, Set<UUID> roots, UUID id, boolean isMember) {}

    RemoteRights(@RestClient RightsClient client, RequestContext context) {
        this.client = client;
        this.context = context;
    }

    @Override
    public List<Grant> grants() {
        return ask(() -> client.rights().grants());
    }

    @Override
    public Set<UUID> inside(Collection<UUID> roots, Collection<UUID> units, Collection<UUID> members) {
        var from = Set.copyOf(roots);
        var questions = new HashSet<Question>();
        units.forEach(id -> questions.add(question(from, id, false)));
        members.forEach(id -> questions.add(question(from, id, true)));
        return known.getAll(questions, unknown -> ask(() -> answers(from, unknown))).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(answer -> answer.getKey().id())
                .collect(Collectors.toSet());
    }

    private Question question(Set<UUID> roots, UUID id, boolean isMember) {
        return new Question(context.issuer(), context.clientId(), roots, id, isMember);
    }

    private Map<Question, Boolean> answers(Set<UUID> roots, Set<? extends Question> questions) {
        var ids = questions.stream()
                .collect(Collectors.partitioningBy(
                        Question::isMember, Collectors.mapping(Question::id, Collectors.toSet())));
        var inside = client.inside(new InsideQuery(roots, ids.get(false), ids.get(true)))
                .inside();
        return questions.stream().collect(Collectors.toMap(Function.identity(), one -> inside.contains(one.id())));
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 401) throw AccessRefusal.tokenInvalid();
            LOG.warnf(
                    "member-service answers %d about rights",
                    refused.getResponse().getStatus());
            throw AccessRefusal.rightsUnavailable();
        } catch (ProcessingException unreachable) {
            LOG.warnf("member-service cannot be asked about rights: %s", unreachable.getMessage());
            throw AccessRefusal.rightsUnavailable();
        }
    }
}
