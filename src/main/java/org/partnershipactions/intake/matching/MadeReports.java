package org.partnershipactions.intake.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.intake.AsbReports;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports that were made, by person, by reference and by key. */
@Component
@Transactional(readOnly = true)
public class MadeReports {

	private final AsbReports reports;

	MadeReports(AsbReports reports) {
		this.reports = reports;
	}

	/** Reports that a person made under any of these keys, the earliest first. */
	public List<MadeReport> by(Collection<String> reporters) {
		return reporters.isEmpty() ? List.of() : this.reports.madeBy(reporters).stream().map(MadeReport::of).toList();
	}

	/** Reports with these keys; those that are not there are left out. */
	public List<MadeReport> withKeys(Collection<String> keys) {
		return keys.stream().map(this.reports::findById).flatMap(Optional::stream).map(MadeReport::of).toList();
	}

	/** The report with this reference, where there is one. */
	public Optional<MadeReport> withRef(String partnership, String ref) {
		return this.reports.findByPartnershipAndRef(partnership, ref).map(MadeReport::of);
	}

}
