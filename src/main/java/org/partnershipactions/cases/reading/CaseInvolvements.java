package org.partnershipactions.cases.reading;

import java.util.List;

import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.CaseSubjects;
import org.partnershipactions.residents.InvolvementReading;
import org.partnershipactions.residents.InvolvementReading.Involvement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which cases a person is part of, to whoever may see those cases. */
@Component
public class CaseInvolvements implements InvolvementReading {

	private final AsbCases cases;

	private final CaseAccess access;

	CaseInvolvements(AsbCases cases, CaseAccess access) {
		this.cases = cases;
		this.access = access;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Involvement> of(String residentKey) {
		return this.cases.withResident(List.of(residentKey))
			.stream()
			.filter((asbCase) -> this.access.sees(asbCase.key()))
			.flatMap((asbCase) -> asbCase.team()
				.parties()
				.stream()
				.filter((party) -> party.residentKey().equals(residentKey))
				.filter((party) -> !party.role().complains() || this.access.seesIdentity(asbCase.key()))
				.map((party) -> new Involvement(CaseSubjects.KIND, asbCase.key(), asbCase.ref(), party.role().words(),
						party.since(), CaseSubjects.path(asbCase))))
			.toList();
	}

}
