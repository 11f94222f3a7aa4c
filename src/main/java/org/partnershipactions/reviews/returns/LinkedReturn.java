package org.partnershipactions.reviews.returns;

import java.util.List;

import org.partnershipactions.forms.FormView;
import org.partnershipactions.workflow.BriefingSection;

/**
 * A return as somebody sees it who has its link.
 *
 * @param asked the return
 * @param form the form, with last quarter's answers in it
 * @param sections what to read beside it
 */
public record LinkedReturn(ReturnView asked, FormView form, List<BriefingSection> sections) {
}
