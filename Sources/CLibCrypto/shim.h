// The message digests of OpenSSL's libcrypto.
#include <openssl/evp.h>
