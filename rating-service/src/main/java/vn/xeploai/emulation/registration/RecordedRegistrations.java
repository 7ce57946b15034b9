package vn.xeploai.emulation.registration;

import java.util.List;

/** The registrations of one request, in the order of its items. */
record RecordedRegistrations(List<RegistrationSummary> registrations) {}
