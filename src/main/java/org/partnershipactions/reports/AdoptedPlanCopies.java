package org.partnershipactions.reports;

import java.util.List;
import java.util.stream.Stream;

import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.PlanCopies;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Format;
import org.partnershipactions.reports.documents.ReportFiles;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.OnBehalf;

import org.springframework.stereotype.Component;

/** Writes the copies of an adopted plan that are sent to others. */
@Component
class AdoptedPlanCopies implements PlanCopies {

	private final Plans plans;

	private final PlanPublication publication;

	private final ReportFiles files;

	AdoptedPlanCopies(Plans plans, PlanPublication publication, ReportFiles files) {
		this.plans = plans;
		this.publication = publication;
		this.files = files;
	}

	@Override
	public List<PlanCopy> of(String key) {
		Plan plan = this.plans.findById(key).filter(Plan::adopted).orElseThrow(() -> new NotFound("plan"));
		Document document = OnBehalf.ofSystem(() -> this.publication.of(plan.partnership(), plan.year()));
		return Stream.of(Format.PDF, Format.DOCX)
			.map((format) -> new PlanCopy(document.file() + "." + format.ending(), format.type().toString(),
					this.files.write(document, format, false)))
			.toList();
	}

}
