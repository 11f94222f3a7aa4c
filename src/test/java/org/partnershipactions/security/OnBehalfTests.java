package org.partnershipactions.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OnBehalfTests {

	@Test
	void isWhomTheCallerNamedAndThenWhoWasThereBefore() {
		assertThat(OnBehalf.of("police.member", Actor::username)).isEqualTo("police.member");
		assertThat(OnBehalf.ofSystem(Actor::username)).isEqualTo(Actor.SYSTEM);
		assertThat(OnBehalf.of("manager", () -> OnBehalf.of("board", Actor::username) + Actor.username()))
			.isEqualTo("boardmanager");
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { " ", Actor.SYSTEM })
	void refusesToTakeNobodyForTheSystem(String account) {
		assertThatIllegalArgumentException().isThrownBy(() -> OnBehalf.of(account, Actor::username));
	}

}
