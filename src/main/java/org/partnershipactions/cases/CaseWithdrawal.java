package org.partnershipactions.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.security.SealedText;

/**
 * Why a case was taken back.
 *
 * @param kind which kind
 * @param mergedInto key of the case that took it in, or null
 * @param reason why, in words
 * @param by account of who did
 */
@Embeddable
record CaseWithdrawal(@Enumerated(EnumType.STRING) @Column(name = "withdrawal_kind") WithdrawalKind kind,
		@Column(name = "merged_into") String mergedInto,
		@Convert(converter = SealedText.class) @Column(name = "withdrawal_reason") String reason,
		@Column(name = "withdrawn_by") String by) {
}
