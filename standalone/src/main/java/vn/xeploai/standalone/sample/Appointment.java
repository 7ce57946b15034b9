package vn.xeploai.standalone.sample;

/** A post that a member got by the reform. */
record Appointment(SampleMember member, Post post) {}
