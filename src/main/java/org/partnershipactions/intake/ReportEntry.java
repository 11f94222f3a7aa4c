package org.partnershipactions.intake;

import java.util.List;

import org.partnershipactions.intake.NewReport.ReportReceipt;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.intake.MayOnReport.ReportRight.TAKE;

/** Officers and programs enter what was reported to them. */
@Service
@Transactional
public class ReportEntry {

	private final ReportIntake intake;

	private final ReportRegisters registers;

	private final CurrentPerson person;

	ReportEntry(ReportIntake intake, ReportRegisters registers, CurrentPerson person) {
		this.intake = intake;
		this.registers = registers;
		this.person = person;
	}

	/**
	 * Takes a report into the officer's own partnership, as {@link ReportIntake} does.
	 */
	@MayOnReport(TAKE)
	@Transactional(propagation = Propagation.SUPPORTS)
	public ReportReceipt enter(NewReport report) {
		return this.intake.receive(report);
	}

	/** Code of the partnership that the officer enters reports for. */
	@MayOnReport(TAKE)
	@Transactional(readOnly = true)
	public String partnership() {
		return this.person.partnership();
	}

	/** Names of the partnership's wards. */
	@MayOnReport(TAKE)
	@Transactional(readOnly = true)
	public List<String> wards() {
		return this.registers.wards(this.person.partnership());
	}

	/** Whether a ward is one of the partnership's. */
	@MayOnReport(TAKE)
	@Transactional(readOnly = true)
	public boolean inDistrict(String ward) {
		return this.registers.knownWard(this.person.partnership(), ward);
	}

}
