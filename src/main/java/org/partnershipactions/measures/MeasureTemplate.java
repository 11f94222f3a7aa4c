package org.partnershipactions.measures;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.partnershipactions.measures.Measure.Definition;

/** A measure that other plans have, for a partnership to choose. */
@Entity
@Immutable
public class MeasureTemplate {

	@Id
	private String code;

	@Embedded
	@AttributeOverride(name = "code", column = @Column(name = "code", insertable = false, updatable = false))
	private Definition definition;

	private String ownerKind;

	private String templateSet;

	protected MeasureTemplate() {
	}

	/** What it is; the task group whose work is counted, whoever chooses it names. */
	public Definition definition() {
		return this.definition;
	}

	/** Kind of body that often answers for it, such as {@code police}, or null. */
	public String ownerKind() {
		return this.ownerKind;
	}

	/** The plan from which it was taken together with others. */
	public String templateSet() {
		return this.templateSet;
	}

}
