package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records the posts that members got by the reform. One that was recorded is not recorded again: each request is done once. */
final class AppointmentLoader {
    private final GatewayClient gateway;
    private final Map<String, UUID> unitIds;
    private final Map<String, UUID> memberIds;

    AppointmentLoader(GatewayClient gateway, Map<String, UUID> unitIds, Map<String, UUID> memberIds) {
        this.gateway = gateway;
        this.unitIds = unitIds;
        this.memberIds = memberIds;
    }

    void load(List<Appointment> appointments) {
        Parallel.each(appointments, this::load);
    }

    private void load(Appointment appointment) {
        var post = appointment.post();
        var unit = unitIds.get(post.unit().key());
        var member = memberIds.get(appointment.member().recordNumber());
        var request = new Request(new PostRequest(post.side(), post.title(), post.leader(), unit, post.from()));
        gateway.post("members/" + member + "/posts", request, Recorded.class);
    }

    private record Request(PostRequest post) {}

    private record PostRequest(Post.Side side, String title, boolean leader, UUID unitId, LocalDate from) {}

    private record Recorded(UUID id) {}
}
