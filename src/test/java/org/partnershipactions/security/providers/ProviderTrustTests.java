package org.partnershipactions.security.providers;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.security.WrongSetting;
import org.partnershipactions.security.accounts.LocalAccounts;
import org.partnershipactions.security.providers.ProviderRegistrations.SignInProvider;
import org.partnershipactions.security.providers.ProviderSettings.Trust;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Provider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the settings of single sign-on allow, and what they may not leave open. */
class ProviderTrustTests {

	@Test
	void aSignInIsWorthAPasswordWhereNothingElseIsSet() {
		Trust trust = new ProviderSettings(Map.of()).of("police");
		assertThat(trust.isStrong(List.of("mfa", "otp"), "urn:strong")).isFalse();
		assertThat(trust.isStrong(null, null)).isFalse();
		assertThat(trust.verifiedClaim()).isEqualTo("email_verified");
	}

	@Test
	void oneOfTheValuesIsEnough() {
		Trust trust = new Trust("email_verified", Set.of("mfa", "hwk"), Set.of("urn:strong"));
		assertThat(trust.isStrong(List.of("pwd", "hwk"), null)).isTrue();
		assertThat(trust.isStrong(List.of("pwd"), "urn:strong")).isTrue();
		assertThat(trust.isStrong(List.of("pwd"), "urn:weak")).isFalse();
		assertThat(trust.isStrong(List.of("MFA"), null)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "true, true", "1, true", "false, false", "0, false", "yes, false", ", false" })
	void onlyYesIsYes(String claim, boolean yes) {
		assertThat(Trust.isYes(claim)).isEqualTo(yes);
	}

	@Test
	void readsTheSettingsAsTheyAreDocumented() {
		ProviderSettings settings = new Binder(
				new MapConfigurationPropertySource(Map.of("partnership.single-sign-on.provider.council.verified-claim",
						"xms_edov", "partnership.single-sign-on.provider.council.second-factor-acr", "urn:a, urn:b")))
			.bind("partnership.single-sign-on", ProviderSettings.class)
			.get();
		assertThat(settings.of("council").verifiedClaim()).isEqualTo("xms_edov");
		assertThat(settings.of("council").secondFactorAcr()).containsExactlyInAnyOrder("urn:a", "urn:b");
	}

	@Test
	void whoseWordIsTakenHasToBeNamed() {
		OAuth2ClientProperties settings = new OAuth2ClientProperties();
		Registration police = new Registration();
		police.setClientId("partnership");
		settings.getRegistration().put("police", police);
		assertThatExceptionOfType(WrongSetting.class).isThrownBy(() -> providers(settings))
			.withMessageContaining("police");
		Provider provider = new Provider();
		provider.setIssuerUri("http://localhost:1");
		settings.getProvider().put("police", provider);
		police.setScope(Set.of("email"));
		assertThatExceptionOfType(WrongSetting.class).isThrownBy(() -> providers(settings))
			.withMessageContaining("would not say who");
		police.setScope(Set.of("openid", "email"));
		assertThat(providers(settings).all()).containsExactly(new SignInProvider("police", "police"));
		assertThat(providers(settings).findByRegistrationId("council")).isNull();
		assertThatExceptionOfType(ProviderRefusal.class)
			.isThrownBy(() -> providers(settings).findByRegistrationId("police"));
	}

	@Test
	void localAccountsAreSwitchedOffWithAWayBackAlone() {
		locals("partnership.sign-in.local-accounts=false").run((context) -> assertThat(context).getFailure()
			.rootCause()
			.isInstanceOf(WrongSetting.class)
			.hasMessageContaining("nobody could sign in"));
		locals("partnership.sign-in.local-accounts=false", "partnership.sign-in.break-glass=Rescue ").run((context) -> {
			LocalAccounts local = context.getBean(LocalAccounts.class);
			assertThat(local.open("rescue")).isTrue();
			assertThat(local.open("manager")).isFalse();
			assertThatExceptionOfType(WrongSetting.class)
				.isThrownBy(() -> new ProviderRegistrations(new OAuth2ClientProperties(), new ProviderCalls(), local))
				.withMessageContaining("no other way");
		});
	}

	private static ProviderRegistrations providers(OAuth2ClientProperties settings) {
		ProviderRegistrations[] made = new ProviderRegistrations[1];
		locals().run((context) -> made[0] = new ProviderRegistrations(settings, new ProviderCalls(),
				context.getBean(LocalAccounts.class)));
		return made[0];
	}

	private static ApplicationContextRunner locals(String... settings) {
		return new ApplicationContextRunner().withBean(LocalAccounts.class).withPropertyValues(settings);
	}

}
