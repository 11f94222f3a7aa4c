package org.partnershipactions.cases;

import java.util.List;
import java.util.Map;

import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.powers.InterventionHost;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of a case what the tools and powers used in it need to know. */
@Component
@Transactional(readOnly = true)
class CaseInterventionHost implements InterventionHost {

	private final AsbCases cases;

	private final CaseAccess access;

	private final CaseSchedule schedule;

	private final ResidentRegister residents;

	private final CurrentPerson person;

	CaseInterventionHost(AsbCases cases, CaseAccess access, CaseSchedule schedule, ResidentRegister residents,
			CurrentPerson person) {
		this.cases = cases;
		this.access = access;
		this.schedule = schedule;
		this.residents = residents;
		this.person = person;
	}

	@Override
	public String keyOf(String ref) {
		return this.cases.findByPartnershipAndRef(this.person.partnership(), ref)
			.map(AsbCase::key)
			.filter(this.access::sees)
			.orElseThrow(() -> new NotFound("case"));
	}

	@Override
	public boolean mayWork(String caseKey) {
		return this.access.runs(caseKey);
	}

	@Override
	public boolean maySee(String caseKey) {
		return this.access.sees(caseKey);
	}

	@Override
	public Subject subject(String caseKey) {
		AsbCase asbCase = this.cases.withKey(caseKey);
		return new Subject(asbCase.partnership(), CaseSubject.KIND, caseKey, asbCase.ref(), asbCase.title(),
				CaseSchedule.PRIORITY, CaseSubject.path(asbCase));
	}

	@Override
	public Queue worker(String caseKey) {
		return this.schedule.leadOfficer(this.cases.withKey(caseKey));
	}

	@Override
	public boolean restricted(String caseKey) {
		return this.cases.withKey(caseKey).restricted();
	}

	@Override
	public boolean highRisk(String caseKey) {
		return this.cases.withKey(caseKey).highRisk();
	}

	@Override
	public List<Map<String, String>> people(String caseKey) {
		return this.cases.withKey(caseKey)
			.team()
			.residents(CaseRole.COMPLAINED_ABOUT)
			.stream()
			.map(this.residents::current)
			.distinct()
			.map((key) -> Map.of("value", key, "label", this.residents.ref(key) + ", complained about"))
			.toList();
	}

	@Override
	public void mustBeOpen(String caseKey) {
		this.cases.withKey(caseKey).mustBeLive();
	}

}
