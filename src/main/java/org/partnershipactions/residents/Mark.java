package org.partnershipactions.residents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A keyed hash by which a person is found again.
 *
 * @param kind what it was made of
 * @param mark the hash
 */
@Embeddable
record Mark(@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) MarkKind kind,
		@JdbcTypeCode(SqlTypes.CHAR) @Column(length = 64) String mark) {
}
