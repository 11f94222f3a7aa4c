package org.partnershipactions.reviews.returns;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership returns belong. */
@Component
class ReturnBelonging implements Belonging {

	private final ProgressReturns returns;

	ReturnBelonging(ProgressReturns returns) {
		this.returns = returns;
	}

	@Override
	public String kind() {
		return "return";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.returns.findById(key).map((one) -> one.asked().partnership());
	}

}
