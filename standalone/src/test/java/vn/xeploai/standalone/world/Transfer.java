package vn.xeploai.standalone.world;

import java.time.LocalDate;

record Transfer(Person person, String to, LocalDate from) {}
