package org.partnershipactions.intake.reading;

import java.util.List;

import org.partnershipactions.intake.Addition;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.ReportFacts;
import org.partnershipactions.intake.ReportOrigin;
import org.partnershipactions.intake.ReportPlace;
import org.partnershipactions.intake.matching.Suggestion;
import org.partnershipactions.intake.matching.Suggestions;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.ResidentView;
import org.partnershipactions.residents.places.PlaceRegister;

import org.springframework.stereotype.Component;

/** Opens the parts of a report: what and where, who, and what it may belong to. */
@Component
class ReportParts {

	private final PlaceRegister places;

	private final ResidentRegister residents;

	private final Suggestions suggestions;

	ReportParts(PlaceRegister places, ResidentRegister residents, Suggestions suggestions) {
		this.places = places;
		this.residents = residents;
		this.suggestions = suggestions;
	}

	ReportView.What what(AsbReport report) {
		ReportFacts facts = report.facts();
		ReportOrigin origin = report.origin();
		ReportPlace place = report.place();
		return new ReportView.What(facts.description(), facts.occurredAt(), facts.howOften(), facts.alreadyToldTo(),
				facts.anyoneInDanger(), address(report), place.ward(), place.outsideDistrict(), origin.receivedAt(),
				origin.source(), origin.sourceReference(), report.additions().stream().map(Addition::text).toList());
	}

	String address(AsbReport report) {
		return report.erased() ? "Erased" : this.places.view(report.place().placeKey()).address();
	}

	/** Who reported, null when anonymous; that they were looked at is written down. */
	ReporterView reporter(AsbReport report, String purpose) {
		String key = report.reporter().reporterKey();
		if (key == null) {
			return null;
		}
		ResidentView one = this.residents.view(key, report.ref() + ": " + purpose);
		return new ReporterView(one.ref(), one.name(), one.address(), one.email(), one.telephone(),
				report.reporter().preferredContact());
	}

	List<Suggestion> suggestions(AsbReport report) {
		return this.suggestions.of(report);
	}

}
