package org.partnershipactions.contracts;

/** One submit on the embedded database. */
@WholeProduct
@OnH2
class TransactionTests extends OneSubmitOneTransaction {

}
