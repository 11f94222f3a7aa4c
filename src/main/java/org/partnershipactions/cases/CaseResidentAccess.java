package org.partnershipactions.cases;

import java.util.List;

import org.partnershipactions.residents.ResidentAccess;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may see a case may see that its people are known, and who they are. */
@Component
@Transactional(readOnly = true)
class CaseResidentAccess implements ResidentAccess {

	private final AsbCases cases;

	private final CaseAccess access;

	CaseResidentAccess(AsbCases cases, CaseAccess access) {
		this.cases = cases;
		this.access = access;
	}

	@Override
	public boolean maySee(String residentKey) {
		return of(residentKey).stream().anyMatch((asbCase) -> this.access.sees(asbCase.key()));
	}

	/** Who is complained about is known to all who see the case; who complains is not. */
	@Override
	public boolean maySeeIdentity(String residentKey) {
		return of(residentKey).stream()
			.filter((asbCase) -> this.access.sees(asbCase.key()))
			.anyMatch((asbCase) -> this.access.seesIdentity(asbCase.key()) || !complains(asbCase, residentKey));
	}

	private List<AsbCase> of(String residentKey) {
		return this.cases.withResident(List.of(residentKey));
	}

	private static boolean complains(AsbCase asbCase, String residentKey) {
		return asbCase.team()
			.parties()
			.stream()
			.anyMatch((party) -> party.residentKey().equals(residentKey) && party.role().complains());
	}

}
