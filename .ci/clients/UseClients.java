import client.gateway.api.ReportsApi;
import client.member.api.MembersApi;
import client.rating.api.ConductApi;
import client.rating.model.LeaveKind;
import client.rating.model.MemberRef;
import client.rating.model.RecordLeaveRequest;
import java.time.LocalDate;
import java.util.UUID;

/** Uses the generated clients as another system would, with the token of XEPLOAI_TOKEN: reads a report, records a leave twice under one key, and reads it back. */
final class UseClients {
    private static final String AUTHORIZATION = "Bearer " + System.getenv("XEPLOAI_TOKEN");

    private UseClients() {}

    /** @param arguments the origin of the gateway, which is the one door to all services */
    public static void main(String[] arguments) throws Exception {
        readReport(arguments[0]);
        recordLeave(arguments[0]);
    }

    private static void readReport(String origin) throws Exception {
        var client = new client.gateway.ApiClient();
        client.updateBaseUri(origin);
        client.setRequestInterceptor(request -> request.header("Authorization", AUTHORIZATION));
        var query = ReportsApi.APIGetDistrictReportRequest.newBuilder().unit("917").period("2022");
        var answer = new ReportsApi(client).getDistrictReportWithHttpInfo(query.build());
        var report = answer.getData();
        require(report.getMembers().getRated() > 0, "the report has members who were rated");
        require(answer.getHeaders().containsKey("etag"), "the report has a tag");
        System.out.printf("ok: report of %s, %d rated%n", report.getUnit().getName(), report.getMembers().getRated());
    }

    private static void recordLeave(String origin) throws Exception {
        var members = new client.member.ApiClient();
        members.updateBaseUri(origin);
        members.setRequestInterceptor(request -> request.header("Authorization", AUTHORIZATION));
        var first = MembersApi.APIListMembersRequest.newBuilder().limit(1).build();
        var member = new MembersApi(members).listMembers(first).getItems().get(0).getId();

        var client = new client.rating.ApiClient();
        client.updateBaseUri(origin);
        client.setRequestInterceptor(request -> request.header("Authorization", AUTHORIZATION));
        var conduct = new ConductApi(client);
        var leave = new RecordLeaveRequest()
                .memberId(new MemberRef(member))
                .kind(LeaveKind.values()[0])
                .from(LocalDate.parse("2019-03-01"))
                .to(LocalDate.parse("2019-04-01"));
        var call = ConductApi.APIRecordLeaveRequest.newBuilder()
                .recordLeaveRequest(leave)
                .xClientId("generated-client")
                .idempotencyKey(UUID.randomUUID().toString())
                .build();
        var recorded = conduct.recordLeave(call);
        var again = conduct.recordLeave(call);
        require(recorded.equals(again), "the same key gets the same answer");

        var query = ConductApi.APIListLeavesRequest.newBuilder().member(member.toString()).build();
        var read = conduct.listLeaves(query);
        // a list shows what is settled, which an act that somebody else has begun may hold back for a moment
        for (var tries = 0; tries < 50 && read.getKnownAt().isBefore(recorded.getRecordedAt()); tries++) {
            Thread.sleep(100);
            read = conduct.listLeaves(query);
        }
        require(read.getItems().contains(recorded), "the leave can be read back");
        System.out.printf("ok: leave %s recorded once and read back%n", recorded.getId());
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new AssertionError("Not so: " + what);
    }
}
