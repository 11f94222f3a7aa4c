package org.partnershipactions.powers;

import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.ForEveryone;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.powers.MayOnPower.PowerRight.SEE;
import static org.partnershipactions.powers.MayOnPower.PowerRight.USE;

/** What the pages of tools and powers show. */
@Service
@Transactional(readOnly = true)
public class PowersReading {

	private final PowersAndTools tools;

	private final Interventions interventions;

	private final InterventionHosts hosts;

	private final Directory directory;

	private final PartnershipClock clock;

	PowersReading(PowersAndTools tools, Interventions interventions, InterventionHosts hosts, Directory directory,
			PartnershipClock clock) {
		this.tools = tools;
		this.interventions = interventions;
		this.hosts = hosts;
		this.directory = directory;
		this.clock = clock;
	}

	/** What holds today, the lowest that can work first. */
	@ForEveryone
	public List<ToolView> inForce() {
		return this.tools.inForce(this.clock.today());
	}

	/** Key of the case with this reference; 404 where it is not for the reader. */
	@ForEveryone
	public String caseKey(String ref) {
		return this.hosts.host().keyOf(ref);
	}

	@MayOnPower(SEE)
	public Subject subject(String caseKey) {
		return this.hosts.host().subject(caseKey);
	}

	/** People and bodies of the case that something can be used on. */
	@MayOnPower(USE)
	public List<Map<String, String>> people(String caseKey) {
		return this.hosts.host().people(caseKey);
	}

	@MayOnPower(USE)
	public List<AgencySummary> agencies(String caseKey) {
		return this.directory.agencies(this.hosts.host().subject(caseKey).partnership());
	}

	/** Everything that was used in the case. */
	@MayOnPower(SEE)
	public List<InterventionView> of(String caseKey) {
		return this.interventions.of(caseKey);
	}

	/** One of them; 404 where it belongs to another case. */
	@MayOnPower(SEE)
	public InterventionView one(String caseKey, String key) {
		return of(caseKey).stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("tool or power"));
	}

}
