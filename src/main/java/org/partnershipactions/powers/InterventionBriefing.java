package org.partnershipactions.powers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What a person reads before they review a tool or power. */
@Component
class InterventionBriefing implements ProcessBriefing {

	private final Interventions table;

	private final InterventionCatalogue interventions;

	private final InterventionHost host;

	private final Directory directory;

	InterventionBriefing(Interventions table, InterventionCatalogue interventions, InterventionHost host,
			Directory directory) {
		this.table = table;
		this.interventions = interventions;
		this.host = host;
		this.directory = directory;
	}

	@Override
	public String process() {
		return InterventionStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		String caseKey = this.table.withKey(key).caseKey();
		InterventionView view = this.interventions.of(caseKey)
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow();
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(new BriefingSection("The tool or power", record(view, caseKey), List.of()));
		if (this.host.maySee(caseKey) && view.conditions() != null) {
			sections.add(new BriefingSection("Conditions", List.of(), view.conditions().lines().toList()));
		}
		sections.add(new BriefingSection("Breaches", List.of(), view.breaches().isEmpty() ? List.of("None so far")
				: view.breaches().stream().map((breach) -> InterventionWords.day(breach.on())).toList()));
		return sections;
	}

	/** The agencies that can look after it, and the one that does. */
	@FormValues("ReviewIntervention")
	public Map<String, Object> values(String key) {
		Intervention intervention = this.table.withKey(key);
		Map<String, Object> values = new HashMap<>();
		values.put("agencies",
				this.directory.agencies(intervention.partnership())
					.stream()
					.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
					.toList());
		values.put("owner", intervention.owner());
		return values;
	}

	private List<Row> record(InterventionView view, String caseKey) {
		var subject = this.host.subject(caseKey);
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Case", subject.ref() + " " + subject.title(), subject.path()));
		rows.add(new Row("Tool or power", view.name(), null));
		rows.add(new Row("Used by", this.directory.agencyName(view.issuer()), null));
		rows.add(new Row("Since", InterventionWords.day(PartnershipClock.dayOf(view.begunAt())), null));
		if (view.endsAt() != null) {
			rows.add(new Row("Until", InterventionWords.day(PartnershipClock.dayOf(view.endsAt())), null));
		}
		if (view.due() != null) {
			rows.add(new Row("Why now", view.dueReason().words() + ", " + InterventionWords.day(view.due()), null));
		}
		return rows;
	}

}
