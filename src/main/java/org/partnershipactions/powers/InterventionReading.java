package org.partnershipactions.powers;

import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.powers.MayOnPower.PowerRight.SEE;
import static org.partnershipactions.powers.MayOnPower.PowerRight.USE;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads one tool or power as it was used in a case. */
@Service
@Transactional(readOnly = true)
public class InterventionReading {

	private final InterventionAccess access;

	private final ResidentRegister residents;

	private final ToolCatalogue tools;

	private final InterventionCatalogue interventions;

	private final InterventionHost host;

	private final Directory directory;

	private final PartnershipClock clock;

	InterventionReading(InterventionAccess access, ResidentRegister residents, ToolCatalogue tools,
			InterventionCatalogue interventions, InterventionHost host, Directory directory, PartnershipClock clock) {
		this.access = access;
		this.residents = residents;
		this.tools = tools;
		this.interventions = interventions;
		this.host = host;
		this.directory = directory;
		this.clock = clock;
	}

	/** Its page; 404 where it belongs to another case. */
	@MayOnPower(SEE)
	public InterventionPage page(String caseKey, String key) {
		InterventionView view = one(caseKey, key);
		String person = (view.subjectKey() != null) ? this.residents.ref(view.subjectKey()) : null;
		return new InterventionPage(subject(caseKey), view, person, view.live() && this.access.worksOn(key));
	}

	static String path(Subject subject, String key) {
		return subject.path() + "/interventions/" + key;
	}

	/** What holds today, the lowest that can work first. */
	@AllowedTo(SIGNED_IN)
	public List<ToolView> inForce() {
		return this.tools.inForce(this.clock.today());
	}

	/** Key of the case with this reference; 404 where it is not for the reader. */
	@AllowedTo(SIGNED_IN)
	public String caseKey(String ref) {
		return this.host.keyOf(ref);
	}

	@MayOnPower(SEE)
	public Subject subject(String caseKey) {
		return this.host.subject(caseKey);
	}

	/** People and bodies of the case that something can be used on. */
	@MayOnPower(USE)
	public List<Map<String, String>> people(String caseKey) {
		return this.host.people(caseKey);
	}

	@MayOnPower(USE)
	public List<AgencySummary> agencies(String caseKey) {
		return this.directory.agencies(this.host.subject(caseKey).partnership());
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

	/**
	 * A tool or power with what its page needs to know.
	 *
	 * @param subject the case that it belongs to
	 * @param record what was used, and what became of it
	 * @param person reference of the person or body that it is used on, or null
	 * @param changes whether the reader may note a breach and name the owner
	 */
	public record InterventionPage(Subject subject, InterventionView record, String person, boolean changes) {
	}

}
