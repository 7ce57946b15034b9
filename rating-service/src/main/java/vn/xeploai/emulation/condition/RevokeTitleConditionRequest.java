package vn.xeploai.emulation.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.xeploai.platform.act.Document;

record RevokeTitleConditionRequest(@NotNull @Valid Document document, @Size(max = 1000) String reason) {}
