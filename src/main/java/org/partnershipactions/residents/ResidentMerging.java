package org.partnershipactions.residents;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.residents.MayOnResident.ResidentRight.KNOW;
import static org.partnershipactions.residents.MayOnResident.ResidentRight.KNOW_BOTH;

/** Lets those who may see who two people are say that they are one, and take it back. */
@Service
@Transactional
public class ResidentMerging {

	private final ResidentRegister register;

	ResidentMerging(ResidentRegister register) {
		this.register = register;
	}

	/**
	 * Lets one record stand for both; what they are involved in stays where it is.
	 * @param key key of the record that stands for both
	 */
	@MayOnResident(KNOW_BOTH)
	public void merge(String key, String other, String reason) {
		this.register.merge(key, other, reason);
	}

	/** Parts a record from the one that stands for it. */
	@MayOnResident(KNOW)
	public void unmerge(String key, String reason) {
		this.register.unmerge(key, reason);
	}

}
