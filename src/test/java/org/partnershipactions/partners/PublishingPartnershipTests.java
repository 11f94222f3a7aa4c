package org.partnershipactions.partners;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Whose pages they are that need no account. */
class PublishingPartnershipTests {

	private final Directory directory = mock();

	@Test
	void isTheOneThatHostsWhereNoneIsSetWhateverOthersAreMadeLater() {
		given(this.directory.partnerships()).willReturn(List.of("dartford", "sevenoaks"));
		given(this.directory.hostingPartnership()).willReturn(Optional.of("sevenoaks"));
		given(this.directory.partnershipName("sevenoaks")).willReturn("Sevenoaks Community Safety Partnership");
		assertThat(set("").code()).isEqualTo("sevenoaks");
		assertThat(set("").name()).isEqualTo("Sevenoaks Community Safety Partnership");
	}

	@Test
	void isTheOneThatIsSet() {
		given(this.directory.partnerships()).willReturn(List.of("dartford", "sevenoaks"));
		assertThat(set("sevenoaks").code()).isEqualTo("sevenoaks");
	}

	@Test
	void isNotYetOpenWhereThereIsNoneOrAnotherIsSet() {
		given(this.directory.partnerships()).willReturn(List.of());
		notYetOpen("");
		given(this.directory.partnerships()).willReturn(List.of("dartford"));
		notYetOpen("sevenoaks");
	}

	private void notYetOpen(String set) {
		assertThatExceptionOfType(NotYetOpen.class).isThrownBy(() -> set(set).name()).satisfies((refused) -> {
			assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
			assertThat(refused.getBody().getDetail()).contains("not yet open");
		});
	}

	private PublishingPartnership set(String code) {
		return new PublishingPartnership(this.directory, code);
	}

}
