package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/** What the task group decided about taking a case in. */
@Embeddable
public class TaskGroupAcceptance {

	@Column(name = "accepted")
	private Boolean accepted;

	@Column(name = "acceptance_reason")
	@SealedText
	private String reason;

	@Column(name = "acceptance_by")
	private String by;

	@Column(name = "acceptance_on")
	private LocalDate on;

	void decide(boolean accepted, String reason, String by, LocalDate today) {
		this.accepted = accepted;
		this.reason = reason;
		this.by = by;
		this.on = today;
	}

	void erase() {
		this.reason = null;
	}

	public boolean accepted() {
		return Boolean.TRUE.equals(this.accepted);
	}

	/** Whether it was asked already, whatever it said. */
	public boolean decided() {
		return this.accepted != null;
	}

	public String reason() {
		return this.reason;
	}

}
