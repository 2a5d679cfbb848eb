// The door to Linux calls that Swift's Glibc module lacks. Declarations only: no C code of ours.
#pragma once
#define _GNU_SOURCE
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
