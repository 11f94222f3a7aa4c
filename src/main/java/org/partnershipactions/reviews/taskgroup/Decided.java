package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.plan.action.Rag;

/**
 * What was decided; which parts are given depends on the kind.
 *
 * @param words the decision, or its reason
 * @param rating the rating that the group agreed
 * @param computed the rating by the dates of that moment
 * @param agency code of the agency that does the follow-up
 * @param day the new date, or the date of the follow-up
 */
@Embeddable
record Decided(String words, @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Rag rating,
		@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Rag computed, String agency,
		@Column(name = "decided_day") LocalDate day) {
}
