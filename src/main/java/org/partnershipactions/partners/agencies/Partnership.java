package org.partnershipactions.partners.agencies;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A community safety partnership: whose plan and whose people these are. */
@Entity
public class Partnership {

	@Id
	private String code;

	private String name;

	@Version
	private Integer version;

	protected Partnership() {
	}

	public Partnership(String code, String name) {
		this.code = code;
		this.name = name;
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

}
