package org.partnershipactions.residents.places;

import java.math.BigDecimal;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.forms.TypedNumber;
import org.partnershipactions.security.sealing.SealedText;

/** Where things happened: one record for each address of a partnership. */
@Entity
class Place {

	@Id
	private String id;

	@Version
	private Integer version;

	private String partnership;

	@SealedText
	private String address;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String streetMark;

	private String ward;

	@SealedText
	private String latitude;

	@SealedText
	private String longitude;

	private Instant addedAt;

	protected Place() {
	}

	/** Takes over what was not known before. */
	Place learn(PlaceFacts facts) {
		if (this.ward == null) {
			this.ward = facts.ward();
		}
		if (this.latitude == null && facts.latitude() != null && facts.longitude() != null) {
			this.latitude = facts.latitude().toPlainString();
			this.longitude = facts.longitude().toPlainString();
		}
		return this;
	}

	PlaceView view() {
		return new PlaceView(this.id, this.address, this.ward, number(this.latitude), number(this.longitude));
	}

	String key() {
		return this.id;
	}

	String ward() {
		return this.ward;
	}

	private static BigDecimal number(String text) {
		return (text != null) ? TypedNumber.known(text) : null;
	}

}
