package vn.xeploai.members.training;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "The document on which the withdrawal is based, if there is one")
record WithdrawTrainingClassRequest(@Valid Document document) {}
