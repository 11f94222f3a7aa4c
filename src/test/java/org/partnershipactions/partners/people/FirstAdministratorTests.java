package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.security.WrongEntry;
import org.partnershipactions.security.accounts.AccountSeeding;
import org.partnershipactions.security.accounts.AccountSeeding.HashedPassword;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

/**
 * The first administrator of an empty installation, and what is said where none was
 * named.
 */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

	private final Partnerships partnerships = mock();

	private final PersonAppointing appointing = mock();

	private final AccountSeeding accounts = mock();

	private final FirstAdministrator first = new FirstAdministrator(this.partnerships, this.appointing, this.accounts,
			mock(PlatformTransactionManager.class), Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC));

	@Test
	void saysWhichSettingsMakeOneWhereNobodyCanSignIn(CapturedOutput output) {
		given(this.accounts.none()).willReturn(true);
		this.first.letIn(settings("", ""));
		assertThat(output).contains("Nobody can sign in yet")
			.contains("partnership.admin.username")
			.contains("partnership.admin.password");
		then(this.accounts).should(never()).open(anyCollection(), any());
	}

	@Test
	void isSilentWhereThereAreAccounts(CapturedOutput output) {
		this.first.letIn(settings("", ""));
		assertThat(output).doesNotContain("Nobody can sign in");
	}

	@Test
	void refusesAShortPassword() {
		given(this.accounts.none()).willReturn(true);
		given(this.accounts.hashChosen("first", "short")).willThrow(new WrongEntry("password", "It is too short"));
		assertThatIllegalStateException().isThrownBy(() -> this.first.letIn(settings("first", "short")))
			.withMessageContaining("partnership.admin.password");
		then(this.partnerships).should(never()).save(any());
	}

	@Test
	void opensAnAccountWhosePasswordIsChanged() {
		HashedPassword password = new HashedPassword("hash", true);
		given(this.accounts.none()).willReturn(true);
		given(this.accounts.hashChosen("first", "cold kettle violin moss")).willReturn(password);
		this.first.letIn(settings("first", "cold kettle violin moss"));
		then(this.accounts).should().open(List.of("first"), password);
	}

	private static PartnershipSettings settings(String username, String password) {
		return new PartnershipSettings(false, "csp", "Community Safety Partnership",
				new PartnershipSettings.Administrator(username, password));
	}

}
