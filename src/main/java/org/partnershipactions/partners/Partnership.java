package org.partnershipactions.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A community safety partnership: whose plan and whose people these are. */
@Entity
class Partnership {

	@Id
	private String code;

	private String name;

	@Version
	private Integer version;

	protected Partnership() {
	}

	Partnership(String code, String name) {
		this.code = code;
		this.name = name;
	}

	String code() {
		return this.code;
	}

	String name() {
		return this.name;
	}

}
